// A window below the smallest size gets one plain message.

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { State } from '../state.ts';
import { smallest } from '../screens/layout.ts';
import { words } from '../words.ts';

export function TooSmall({ state: { lang, size } }: { readonly state: State }): ReactElement {
  return (
    <Box flexDirection="column" width={Math.max(1, size.columns)} height={Math.max(1, size.rows - 1)} overflow="hidden">
      <Text wrap="wrap">{`${words.tooSmall[lang]} ${words.resize[lang]} (${size.columns}×${size.rows} < ${smallest.columns}×${smallest.rows})`}</Text>
    </Box>
  );
}
