package org.fourquadrant.data.table;

import java.util.List;
import java.util.Set;

/**
 * The columns of a table (Table Schema).
 *
 * @param fields the columns in their order
 * @param missingValues the texts that say there is no value
 * @param primaryKey names of the fields that tell rows apart, may be empty
 */
public record Schema(List<Field> fields, Set<String> missingValues, List<String> primaryKey) {

    public Schema {
        fields = List.copyOf(fields);
        missingValues = Set.copyOf(missingValues);
        primaryKey = List.copyOf(primaryKey);
    }
}
