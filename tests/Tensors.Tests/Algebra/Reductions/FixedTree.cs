using System.Runtime.CompilerServices;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>The tree in which a sum is promised to be taken, written down once more: rows are cut into blocks of 65,536 bytes; a block is filled up in front,
/// with elements that change nothing, to whole rounds of L, where L accumulators fill 256 bytes; element i of that goes to accumulator i mod L, and these are
/// folded in halves; blocks are folded pairwise, in order.</summary>
internal static class FixedTree
{
    public static T Fold<T>(IEnumerable<T[]> rows, T identity, Func<T, T, T> op)
        where T : unmanaged
    {
        List<T> blocks = [];
        int lanes = 256 / Unsafe.SizeOf<T>();
        foreach (T[] row in rows) blocks.AddRange(row.Chunk(256 * lanes).Select(chunk => Block(chunk, lanes, identity, op)));
        return Pairwise(blocks, op);
    }

    private static T Block<T>(T[] chunk, int lanes, T identity, Func<T, T, T> op)
    {
        T[] sums = [.. Enumerable.Repeat(identity, lanes)];
        int ahead = (lanes - (chunk.Length % lanes)) % lanes;
        for (int i = 0; i < chunk.Length; i++) sums[(ahead + i) % lanes] = op(sums[(ahead + i) % lanes], chunk[i]);
        for (int half = lanes / 2; half > 0; half /= 2)
        {
            for (int i = 0; i < half; i++) sums[i] = op(sums[i], sums[i + half]);
        }

        return sums[0];
    }

    // Complete trees over powers of two from the left, as a binary counter builds them; the remainders are joined from the right.
    private static T Pairwise<T>(List<T> parts, Func<T, T, T> op)
    {
        if (parts.Count == 1) return parts[0];
        int left = 1;
        while (left * 2 < parts.Count) left *= 2;
        return op(Pairwise(parts[..left], op), Pairwise(parts[left..], op));
    }
}
