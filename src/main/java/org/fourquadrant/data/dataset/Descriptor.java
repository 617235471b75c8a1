package org.fourquadrant.data.dataset;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.table.Resource;
import org.fourquadrant.model.dataset.DatasetInfo;

/**
 * What {@code datapackage.json} says.
 *
 * @param info what the package says of itself
 * @param resources its tables
 * @param chart which fields the chart needs; empty where it does not say
 */
public record Descriptor(DatasetInfo info, List<Resource> resources, Optional<ChartFields> chart) {

    public Descriptor {
        resources = List.copyOf(resources);
    }

    /** The table of a name. */
    public Optional<Resource> resource(String name) {
        return resources.stream()
                .filter(resource -> resource.name().equals(name))
                .findFirst();
    }
}
