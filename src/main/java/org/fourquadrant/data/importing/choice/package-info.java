/**
 * What a person answers about an own table: which columns, which unit, whose side, at which rate. The same for window and
 * command line. Start reading at {@link org.fourquadrant.data.importing.choice.TableChoices}. Knows {@code importing.word}.
 */
package org.fourquadrant.data.importing.choice;
