package vn.ntm.registry.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the import of the country changed.
 *
 * @param units new or changed
 * @param versions those of the new and changed units
 * @param successions new or changed
 * @param acts of the country, on record now
 * @param attributes new or changed values
 * @param codes new or changed codes of other systems
 */
@Schema(name = "CountrySummary")
record CountrySummary(
        @Schema(examples = "15217") int units,
        @Schema(examples = "17524") int versions,
        @Schema(examples = "10517") int successions,
        @Schema(examples = "518") int acts,
        @Schema(examples = "6735") int attributes,
        @Schema(examples = "65") int codes) {}
