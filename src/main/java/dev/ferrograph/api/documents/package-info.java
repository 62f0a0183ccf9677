/**
 * The documents that requests name or bring: texts that have been read before, and those
 * that the operator of the service trusts.
 */
@NullMarked
package dev.ferrograph.api.documents;

import org.jspecify.annotations.NullMarked;
