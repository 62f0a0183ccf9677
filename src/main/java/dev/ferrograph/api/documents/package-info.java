/**
 * The documents that requests send or name: those that have been parsed before, and those
 * that the operator of the service trusts.
 */
@NullMarked
package dev.ferrograph.api.documents;

import org.jspecify.annotations.NullMarked;
