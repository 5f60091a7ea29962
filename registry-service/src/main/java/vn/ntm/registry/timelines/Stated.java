package vn.ntm.registry.timelines;

import vn.ntm.platform.time.Period;

/**
 * What a row of a file says to hold.
 *
 * @param period an open end means: until the next value that is known
 */
public record Stated<T>(int line, T value, Period period) {}
