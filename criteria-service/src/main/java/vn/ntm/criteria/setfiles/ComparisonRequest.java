package vn.ntm.criteria.setfiles;

import org.jspecify.annotations.Nullable;

/** Which two versions are compared. */
record ComparisonRequest(
        @Nullable SetReference one, @Nullable SetReference other) {}
