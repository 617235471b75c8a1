/**
 * What the official acts say: each act, each rate that it sets with the days from which and to which it holds, and what
 * was charged where a later notice reached back; and tariffs weighted by what the United States imported, as their
 * publisher computes them.
 *
 * <p>Knows {@code country} and {@code language}. Start reading at {@link org.fourquadrant.model.law.LawRate}; all of them
 * together are an {@link org.fourquadrant.model.law.ActsLibrary}.
 */
package org.fourquadrant.model.law;
