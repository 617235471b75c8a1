/**
 * The table of all countries, linked both ways with the selection.
 *
 * <p>Start reading at {@link org.fourquadrant.ui.table.TablePane}; what it shows is decided in
 * {@link org.fourquadrant.ui.table.TableViewModel}.
 */
package org.fourquadrant.ui.table;
