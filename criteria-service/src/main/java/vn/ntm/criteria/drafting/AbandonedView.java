package vn.ntm.criteria.drafting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a version whose draft was given up.
 *
 * @param revision that says so
 * @param state abandoned, or unconfirmed: law in force, in the text of the release again
 */
@Schema(name = "AbandonedSetDraft")
record AbandonedView(String set, int version, int revision, String state) {}
