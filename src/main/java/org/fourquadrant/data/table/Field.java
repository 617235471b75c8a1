package org.fourquadrant.data.table;

/**
 * A column of a table (Table Schema).
 *
 * @param name as in the header
 * @param type type of its values
 * @param numbers how its numbers are written
 * @param constraints what values it may have
 */
public record Field(String name, FieldType type, NumberFormat numbers, Constraints constraints) {}
