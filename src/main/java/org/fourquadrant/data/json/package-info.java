/**
 * JSON texts to objects that are asked for their properties, and trees of maps to JSON.
 *
 * <p>Start at {@link org.fourquadrant.data.json.JsonTree} (reading; it gives a {@code JsonPart}, which reports what is
 * wrong with a property) or {@link org.fourquadrant.data.json.JsonText} (writing). {@code UnknownKeys} carries what a
 * newer program wrote; a {@code Shape} declares once how a value is written and read.
 *
 * <p>Knows {@code file} and {@code problem}; the only home of Jackson, whose types it shows to nobody.
 */
package org.fourquadrant.data.json;
