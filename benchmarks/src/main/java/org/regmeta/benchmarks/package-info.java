/** Measurements: generators of realistic bulk, JMH benchmarks and runs of whole processes. Results are ratios to a raw scan of the same bytes. */
package org.regmeta.benchmarks;
