/** The command line of the training module. */
package org.stance4j.training.cli;
