package org.stance4j.cli;

import org.stance4j.StanceReport;

/**
 * A report with the document it is about.
 *
 * @param document the document as named by the user
 * @param text its text
 * @param report the report
 */
record Detection(String document, String text, StanceReport report) {}
