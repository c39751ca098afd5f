namespace Tensors;

/// <summary>Decides whether c0*x0 + c1*x1 + ... = target has a solution in integers 0 &lt;= xi &lt;= bi. This is the question whether two strided
/// regions share an element (the method NumPy's <c>shares_memory</c> uses: depth-first search, pruned by reachable sums and common divisors).</summary>
internal static class BoundedSum
{
    private const int Effort = 100_000;

    /// <summary>True when there is a solution, and also when the search would take longer than its bound: the caller then copies once more
    /// than needed, which is slower but never wrong.</summary>
    /// <param name="coefficients">Positive coefficients; sorted in place.</param>
    /// <param name="bounds">The largest value of each unknown.</param>
    /// <param name="target">The sum looked for.</param>
    public static bool HasSolution(Span<long> coefficients, Span<long> bounds, long target)
    {
        int n = Merge(coefficients, bounds);
        Span<long> reach = stackalloc long[n + 1];
        Span<long> divisors = stackalloc long[n + 1];
        reach[n] = 0;
        divisors[n] = 0;
        for (int i = n - 1; i >= 0; i--)
        {
            reach[i] = reach[i + 1] + (coefficients[i] * bounds[i]);
            divisors[i] = Gcd(coefficients[i], divisors[i + 1]);
        }

        int effort = Effort;
        return Search(coefficients[..n], bounds[..n], reach, divisors, 0, target, ref effort);
    }

    private static bool Search(
        ReadOnlySpan<long> c, ReadOnlySpan<long> b, ReadOnlySpan<long> reach, ReadOnlySpan<long> divisors, int i, long target, ref int effort)
    {
        // Every step counts, also those that a divisor ends at once: a loop of them can be as long as an axis.
        if (--effort < 0)
        {
            return true;
        }

        if (target < 0 || target > reach[i])
        {
            return false;
        }

        if (i == c.Length || target == 0)
        {
            return target == 0;
        }

        if (target % divisors[i] != 0)
        {
            return false;
        }

        long most = Math.Min(b[i], target / c[i]);
        long least = Math.Max(0, (target - reach[i + 1] + c[i] - 1) / c[i]);
        for (long x = most; x >= least; x--)
        {
            if (Search(c, b, reach, divisors, i + 1, target - (x * c[i]), ref effort))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sorts by falling coefficient and joins equal ones; returns how many are left. Zero coefficients are dropped.</summary>
    private static int Merge(Span<long> c, Span<long> b)
    {
        // By insertion: there are at most 16, and the library's sort of pairs by a comparison takes memory from the heap.
        for (int i = 1; i < c.Length; i++)
        {
            for (int j = i; j > 0 && c[j - 1] < c[j]; j--)
            {
                (c[j - 1], c[j]) = (c[j], c[j - 1]);
                (b[j - 1], b[j]) = (b[j], b[j - 1]);
            }
        }

        int n = 0;
        for (int i = 0; i < c.Length; i++)
        {
            if (c[i] == 0)
            {
                continue;
            }

            if (n > 0 && c[n - 1] == c[i])
            {
                b[n - 1] += b[i];
            }
            else
            {
                (c[n], b[n]) = (c[i], b[i]);
                n++;
            }
        }

        return n;
    }

    private static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
