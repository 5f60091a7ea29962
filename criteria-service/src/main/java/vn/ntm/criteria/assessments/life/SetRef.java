package vn.ntm.criteria.assessments.life;

import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;

/**
 * The text of a set that a unit is assessed by.
 *
 * @param revision of the text of that version
 */
public record SetRef(String id, int version, int revision, SetKind kind, SetLevel level) {}
