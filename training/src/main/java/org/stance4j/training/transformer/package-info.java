/**
 * Transformer encoder layers for Deeplearning4j with explicit forward and backward passes, and the
 * fine-tuning of pretrained encoders with a span-pair classifier on top.
 *
 * <p>{@link org.stance4j.training.transformer.FineTuner} is the way in: it takes an {@link
 * org.stance4j.training.transformer.OnnxEncoder}, trains, and gives back an encoder in ONNX form
 * and a classifier of DL4J's own layers. The layers ({@link
 * org.stance4j.training.transformer.TransformerEmbeddings}, {@link
 * org.stance4j.training.transformer.TransformerBlock}, {@link
 * org.stance4j.training.transformer.SpanPairVertex}) can be used in any ComputationGraph.
 *
 * <p>Decisions, with what was measured:
 *
 * <ul>
 *   <li>Padding is never computed: hidden states are matrices [tokens, width] of the unmasked
 *       tokens, and each layer gets the geometry from the features mask.
 *   <li>Work is split by whole sequences over Java threads, each with single-threaded gemm on
 *       arrays that are reused. Two threads of OpenBLAS gave 155 to 173 GFLOP/s on these shapes,
 *       two Java threads with one each 210 to 310.
 *   <li>Gemm goes straight to the BLAS that ND4J loads, on ND4J's memory: {@code Nd4j.gemm} costs
 *       15 to 20 microseconds a call and native bookkeeping for each view.
 *   <li>Element-wise parts are Java loops in double over rows copied out of the native memory,
 *       written once for float and double networks.
 *   <li>OpenBLAS chooses SSE kernels on processors it does not know, see {@link
 *       org.stance4j.training.transformer.BlasKernels}.
 * </ul>
 */
package org.stance4j.training.transformer;
