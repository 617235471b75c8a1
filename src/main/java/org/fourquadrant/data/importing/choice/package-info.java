/**
 * What a person answers about an own table, as it is kept in files: a saved view asks nothing again. Start reading at {@link
 * org.fourquadrant.data.importing.choice.ChoicesShape}. Knows {@code json} and {@code file}.
 */
package org.fourquadrant.data.importing.choice;
