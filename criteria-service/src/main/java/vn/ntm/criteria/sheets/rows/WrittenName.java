package vn.ntm.criteria.sheets.rows;

import vn.ntm.platform.text.Vietnamese;

/** A unit's name as people write it beside its code: in any case, with what kind of unit it is or without. */
final class WrittenName {

    private WrittenName() {}

    /** Whether a unit that is called so may be meant; another diacritic is another name. */
    static boolean fits(String written, String name, String fullName) {
        String key = Vietnamese.matchKey(written);
        return key.equals(Vietnamese.matchKey(fullName)) || key.equals(Vietnamese.matchKey(name));
    }
}
