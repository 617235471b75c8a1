/**
 * Ours against its peers, measured in one run, in turn, on the software pipeline. The peers' libraries are in the Maven
 * profile {@code bench} only.
 *
 * <p>Start reading at {@link org.fourquadrant.bench.Benchmark}.
 */
package org.fourquadrant.bench;
