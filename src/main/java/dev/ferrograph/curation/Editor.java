package dev.ferrograph.curation;

import org.jspecify.annotations.Nullable;

/**
 * Who corrects something, and why.
 *
 * @param name with which the editor has signed in
 */
record Editor(String name, @Nullable String why) {
}
