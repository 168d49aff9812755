import { parseArgs } from 'node:util';
import { buildEmbed } from './build-embed.ts';
import { buildSingle } from './build-single.ts';
import { buildSite } from './build-site.ts';

/** Builds what is named: `tsx scripts/build.ts site embed single [--mode pseudo] [--out dist] [--base /sub/]`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    mode: { type: 'string', default: 'production' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string' },
  },
});

process.env.NODE_ENV = 'production';
if (values.base) process.env.LICHEN_BASE = values.base;
for (const target of positionals) await build(target);

async function build(target: string): Promise<void> {
  if (target === 'site') await buildSite(values);
  else if (target === 'embed') await buildEmbed(values);
  else if (target === 'single') await buildSingle();
  else throw new Error(`There is no build named ${target}`);
}
