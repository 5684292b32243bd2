/**
 * From files to characters, and from characters to sentences, tokens and direct quotations. Depends
 * on no other package.
 */
package org.stance4j.text;
