/** The speed figures that the README quotes. */
package org.stance4j.training.benchmark;
