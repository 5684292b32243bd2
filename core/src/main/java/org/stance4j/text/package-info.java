/**
 * From files to characters, and from characters to sentences, tokens and direct quotations. Depends
 * on no other package.
 *
 * <p>The models of Apache OpenNLP were trained on web text; rules decide what is clear in news
 * (titles, initials, quotations), and the models what is not.
 */
package org.stance4j.text;
