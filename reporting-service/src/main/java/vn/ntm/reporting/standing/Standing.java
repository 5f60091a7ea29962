package vn.ntm.reporting.standing;

import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;

/**
 * What a unit is recognised as.
 *
 * @param since the date of the decision that it rests on
 * @param recognitionId that decision
 * @param illustrative whether the decision was made up for an example
 */
public record Standing(RecognitionLevel level, LocalDate since, UUID recognitionId, boolean illustrative) {}
