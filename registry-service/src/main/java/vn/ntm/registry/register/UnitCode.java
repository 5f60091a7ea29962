package vn.ntm.registry.register;

import vn.ntm.contracts.UnitLevel;

/** A code at a level: held by one unit at a time. */
public record UnitCode(UnitLevel level, String code) {}
