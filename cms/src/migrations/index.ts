import * as migration_20261121_100828_initial from './20261121_100828_initial.ts';

export const migrations = [
  {
    up: migration_20261121_100828_initial.up,
    down: migration_20261121_100828_initial.down,
    name: '20261121_100828_initial'
  },
];
