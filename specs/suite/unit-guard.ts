import childProcess, { ChildProcess } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const remedy = 'move the spec to specs/suite/wire or specs/suite/system';

/** Why a unit spec may not do something. */
function refuse(what: string): never {
  throw new Error(`a unit spec ${what}; ${remedy}`);
}

/**
 * Refuses sockets and processes in this process from now on, so that the project `unit` stays as quick as it says. Everything of
 * Node's that connects, listens or spawns comes through one of these.
 */
export function refuseSocketsAndProcesses(): void {
  net.Socket.prototype.connect = () => refuse('connects to a socket');
  net.Server.prototype.listen = () => refuse('listens on a socket');
  // Not among Node's declared types, but what spawn, exec, execFile and fork call.
  Object.assign(ChildProcess.prototype, { spawn: () => refuse('spawns a process') });
  const spawnSync = () => refuse('spawns a process');
  Object.assign(childProcess, { spawnSync, execSync: spawnSync, execFileSync: spawnSync });
  syncBuiltinESMExports();
}
