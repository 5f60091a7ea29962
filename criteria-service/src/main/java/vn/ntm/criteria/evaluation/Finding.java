package vn.ntm.criteria.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What was found of one criterion.
 *
 * @param criterion its number
 * @param met whether it was found to be met
 * @param note what the finding rests on
 */
public record Finding(int criterion, boolean met, @Nullable String note) {}
