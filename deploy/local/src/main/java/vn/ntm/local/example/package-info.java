/**
 * The example: Bắc Giang and its plan 2021–2025, loaded through the public interfaces as any other system would. The
 * rules below it are pure and decide the same on every run; see the README beside the facts for what is known and what
 * is illustrative.
 */
@NullMarked
package vn.ntm.local.example;

import org.jspecify.annotations.NullMarked;
