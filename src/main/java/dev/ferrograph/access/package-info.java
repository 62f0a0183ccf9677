/**
 * Who may read, and from where: the names that the service answers for, the origins whose
 * pages may ask it, and who opens it where reading is closed.
 */
@NullMarked
package dev.ferrograph.access;

import org.jspecify.annotations.NullMarked;
