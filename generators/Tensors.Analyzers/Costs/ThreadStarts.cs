using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Costs;

/// <summary>Recognises what begins on another stack: threads, tasks, work of the pool.</summary>
internal static class ThreadStarts
{
    private static readonly HashSet<string> Methods = new()
    {
        "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Task.ContinueWith", "System.Threading.Tasks.TaskFactory.StartNew",
        "System.Threading.ThreadPool.QueueUserWorkItem", "System.Threading.ThreadPool.UnsafeQueueUserWorkItem",
        "System.Threading.Tasks.Parallel.For", "System.Threading.Tasks.Parallel.ForEach", "System.Threading.Tasks.Parallel.Invoke",
        "System.Threading.Tasks.Parallel.ForAsync", "System.Threading.Tasks.Parallel.ForEachAsync",
    };

    private static readonly HashSet<string> Types = new() { "System.Threading.Thread", "System.Threading.Timer", "System.Threading.Tasks.Task" };

    /// <summary>Whether the delegates handed to a method begin on a stack of their own.</summary>
    public static bool Is(IMethodSymbol? method) => method is { ContainingType: { } type }
        && type.ContainingNamespace is { Name: "Threading" or "Tasks" }
        && (method.MethodKind == MethodKind.Constructor ? Types.Contains(FreeCalls.NameOf(type)) : Methods.Contains($"{FreeCalls.NameOf(type)}.{method.Name}"));

    /// <summary>Whether they run on the caller's stack as well.</summary>
    public static bool RunsHereToo(IMethodSymbol method) => method.ContainingType.Name == "Parallel";

    /// <summary>The stack a thread asks for: null for the default, -1 where it is known at run time only.</summary>
    public static long? BytesOf(ImmutableArray<IArgumentOperation> arguments)
    {
        IOperation? size = arguments.FirstOrDefault(static a => a.Parameter?.Name == "maxStackSize")?.Value;
        return size is null ? null : TripCount.Constant(size) switch { null => -1, 0 => null, { } bytes => bytes };
    }
}
