/** Makes the bundled datasets from the papers and public tables, and checks that what is shipped is what was made. */
package org.fourquadrant.datasets;
