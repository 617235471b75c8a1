/**
 * A chart at a fixed logical size as a file, written all or nothing.
 *
 * <p>Knows {@code chart} and the rooms below it.
 */
package org.fourquadrant.export;
