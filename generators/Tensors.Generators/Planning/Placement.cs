namespace Tensors.Generators.Planning;

/// <summary>Where a value of a given size can live, by what the CLR bears.</summary>
internal enum PlacementClass
{
    /// <summary>Up to 64 bytes: passed and returned by value, real fields, eager operators.</summary>
    Register,

    /// <summary>Up to 16 KiB: fits a stack frame.</summary>
    Stack,

    /// <summary>Up to 134,217,720 bytes: fits a field of a class.</summary>
    Heap,

    /// <summary>Beyond: native memory only.</summary>
    Native,
}

/// <summary>Placement classes by size.</summary>
internal static class Placement
{
    /// <summary>The most bytes of a type with real fields.</summary>
    public const int RegisterBytes = 64;

    /// <summary>The most bytes of a type that may be a local.</summary>
    public const int StackBytes = 16 * 1024;

    /// <summary>The most bytes of a class or static field, by the CLR.</summary>
    public const int HeapBytes = 134_217_720;

    /// <summary>The class of a size.</summary>
    public static PlacementClass Of(long bytes) =>
        bytes <= RegisterBytes ? PlacementClass.Register : bytes <= StackBytes ? PlacementClass.Stack : bytes <= HeapBytes ? PlacementClass.Heap : PlacementClass.Native;
}
