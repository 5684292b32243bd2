package org.stance4j;

/**
 * Which model judged.
 *
 * @param name its name
 * @param version its version
 */
public record ModelInfo(String name, String version) {}
