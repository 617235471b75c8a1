/**
 * What {@code datapackage.json} says: its tables, their schemas, and which field is what to the chart.
 *
 * <p>Start at {@link org.fourquadrant.data.descriptor.DescriptorReader}.
 *
 * <p>Knows {@code json}, {@code table} and what these know.
 */
package org.fourquadrant.data.descriptor;
