import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** @returns what a command of the packages writes; fails where it exits with another status than 0 */
export async function run(command, ...options) {
  const cwd = new URL('.', import.meta.url)
  try {
    const { stdout, stderr } = await promisify(execFile)(`node_modules/.bin/${command}`, options, { cwd })
    return stdout + stderr
  } catch ({ message, stdout }) {
    assert.fail(`${message}\n${stdout}`)
  }
}
