package vn.ntm.criteria.sheets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param rows of the file
 * @param opened assessments that are new
 * @param edited assessments in work of which values are others
 * @param unchanged rows that say what is known already, or nothing
 * @param values that are new or others
 * @param submitted assessments that were handed in
 */
@Schema(name = "AssessmentSheetSummary")
public record SheetSummary(int rows, int opened, int edited, int unchanged, int values, int submitted) {}
