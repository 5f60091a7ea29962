/** Programs started as child processes, kept running and ended, as an orchestrator would. Knows nothing of the suite. */
@NullMarked
package vn.ntm.local.supervision;

import org.jspecify.annotations.NullMarked;
