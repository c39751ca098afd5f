using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>A threshold in bytes that <c>.editorconfig</c> sets: <c>65536</c>, <c>64 KiB</c>, <c>1 MiB</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Default">The bytes where the key is not set, or is no size above zero (NDT3013 says so).</param>
internal sealed record GuardOption(string Key, long Default)
{
    /// <summary>The bytes that hold in a file.</summary>
    public long In(AnalyzerOptions options, SyntaxTree tree) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out string? text) && Read(text) is { } set ? set : Default;

    /// <summary>The bytes a text stands for: those a budget takes, but for zero, which would forbid numbers too. Null where it is none.</summary>
    public static long? Read(string text) => ByteSize.Of(text) is > 0 and { } bytes ? bytes : null;

    /// <summary>"16 KiB": the default in the spelling of the file.</summary>
    public string DefaultText => Default % 1024 == 0 ? (Default / 1024).ToString(CultureInfo.InvariantCulture) + " KiB" : Default.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The thresholds of the guards.</summary>
internal static class GuardOptions
{
    /// <summary>What all keys of ours begin with.</summary>
    public const string Prefix = "tensors_";

    /// <summary>What one local, parameter or return value may take of the stack before we say something.</summary>
    public static readonly GuardOption Stack = new("tensors_stack_limit", 16 * 1024);

    /// <summary>What a copy may take that nobody asked for, a box, a closure, a defensive copy, an element: a page.</summary>
    public static readonly GuardOption Copy = new("tensors_copy_limit", 4 * 1024);

    /// <summary>What the locals of one method may take together.</summary>
    public static readonly GuardOption Frame = new("tensors_frame_limit", 64 * 1024);

    /// <summary>The stack of a thread that asks for none: what Windows gives the main thread and all others.</summary>
    public static readonly GuardOption ThreadStack = new("tensors_thread_stack", 1024 * 1024);

    /// <summary>What one level of a recursion may keep on the stack.</summary>
    public static readonly GuardOption Recursion = new("tensors_recursion_limit", 1024);

    /// <summary>What a round of a loop may take and give back.</summary>
    public static readonly GuardOption Loop = new("tensors_loop_limit", 4 * 1024);

    /// <summary>What an owner may keep of which little is used.</summary>
    public static readonly GuardOption Keep = new("tensors_keep_limit", 1024 * 1024);

    /// <summary>What may be read across its memory order: what the caches near a core hold.</summary>
    public static readonly GuardOption Strided = new("tensors_strided_limit", 1024 * 1024);

    /// <summary>All of them: what is not here is a key nobody reads.</summary>
    public static ImmutableArray<GuardOption> All { get; } = ImmutableArray.Create(Stack, Copy, Frame, ThreadStack, Recursion, Loop, Keep, Strided);

    /// <summary>The key that was meant: one of ours that differs in few letters; null where none is near.</summary>
    public static string? Nearest(string key) =>
        All.Select(o => (o.Key, Steps: Steps(o.Key, key))).Where(static o => o.Steps <= 4).OrderBy(static o => o.Steps).Select(static o => o.Key).FirstOrDefault();

    /// <summary>Letters to insert, to remove or to change to come from one word to the other (Levenshtein 1966).</summary>
    private static int Steps(string a, string b)
    {
        int[] row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = System.Math.Min(change, System.Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
