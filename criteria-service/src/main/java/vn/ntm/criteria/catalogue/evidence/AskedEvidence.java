package vn.ntm.criteria.catalogue.evidence;

/**
 * Evidence that a set asks for where an indicator is said to be met.
 *
 * @param required whether an assessment without it is not taken; otherwise it is only said to lack
 */
public record AskedEvidence(EvidenceKind kind, boolean required) {}
