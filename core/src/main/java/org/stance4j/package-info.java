/**
 * Who supports, who opposes and who merely comments on an event in a news article: {@link
 * org.stance4j.StanceDetector} and what it reports. The other packages are its parts, each usable
 * on its own; data flows from {@code text} through {@code actor}, {@code encoder}, {@code classify}
 * and {@code judge} to this one.
 */
package org.stance4j;
