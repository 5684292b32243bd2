/**
 * Texts through a pretrained transformer encoder: word pieces with character offsets, batches by
 * length, hidden states for every token. ONNX Runtime does the arithmetic; none of its types leave
 * the package. Depends on {@code org.stance4j.text} alone.
 */
package org.stance4j.encoder;
