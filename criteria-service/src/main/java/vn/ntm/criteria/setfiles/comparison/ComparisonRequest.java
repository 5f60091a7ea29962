package vn.ntm.criteria.setfiles.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which two versions are compared. */
@Schema(example = """
                {"one": {"id": "vn-ntm-commune-standard-2021-2025", "asOf": "2023-12-31"},
                 "other": {"id": "vn-ntm-commune-standard-2021-2025", "asOf": "2024-12-31"}}
                """)
record ComparisonRequest(
        @Nullable SetReference one, @Nullable SetReference other) {}
