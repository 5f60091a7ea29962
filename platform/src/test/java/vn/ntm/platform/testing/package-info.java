/** What the services' tests share. */
package vn.ntm.platform.testing;
