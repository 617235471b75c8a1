package org.fourquadrant.export.office;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.fourquadrant.text.ProgramVersion;

/** What slides of PowerPoint and workbooks say of how they were made: by this program, on no day, and not by the writing library. */
public final class MadeBy {

    private MadeBy() {}

    /** Says so in the properties of a file. */
    public static void program(POIXMLProperties properties) {
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty(ProgramVersion.named());
        core.setCreatedProperty(Optional.empty());
        core.setModifiedProperty(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(ProgramVersion.named());
    }
}
