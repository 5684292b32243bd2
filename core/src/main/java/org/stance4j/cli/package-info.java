/** The command line for those who analyse articles, and what both command lines share. */
package org.stance4j.cli;
