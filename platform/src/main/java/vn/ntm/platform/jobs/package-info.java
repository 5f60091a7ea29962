/**
 * Work that takes longer than a caller waits. Its steps: keep it (in the request's transaction), claim it (one worker of
 * one replica, for a lease), do it (one transaction with its result), end it. It keeps: what a job changes and that it is
 * done commit together; a job whose process died is taken up again; one that was cancelled, refused or lost to another
 * worker leaves nothing behind.
 */
@NullMarked
package vn.ntm.platform.jobs;

import org.jspecify.annotations.NullMarked;
