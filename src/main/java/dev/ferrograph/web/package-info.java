/** The pages that people open, and the start's last words, which say where they are. */
@NullMarked
package dev.ferrograph.web;

import org.jspecify.annotations.NullMarked;
