package vn.ntm.criteria.catalogue;

/**
 * A text of a version of a set.
 *
 * @param revision counts the texts that the version has had, from 1
 * @param published whether it is law as it stands; otherwise an operator has yet to hold it against the official text
 */
public record Edition(IndicatorSet set, int revision, boolean published) {}
